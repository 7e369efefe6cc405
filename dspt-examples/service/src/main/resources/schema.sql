create table if not exists assessment (
    id uuid primary key,
    version bigint not null,
    ods_code varchar(12) not null,
    edition varchar(7) not null,
    document binary large object not null,
    updated_at timestamp(6) with time zone not null
);
create index if not exists assessment_ods_code on assessment (ods_code);
