-- Both databases take this: H2 and PostgreSQL.

-- One row for each organisation, with the assessment that its row of the list shows: that of the latest edition.
create table organisation (
    ods_code varchar(12) primary key,
    name varchar(500) not null,
    sort_name varchar(500) not null,
    shown uuid not null
);
create index organisation_order on organisation (sort_name, ods_code);

-- The document is the text of the SDK's writer. Beside it: what is looked for, and the verdict as it was when last worked out.
create table assessment (
    id uuid primary key,
    version bigint not null,
    ods_code varchar(12) not null,
    track varchar(4) not null,
    edition varchar(7) not null,
    document text not null,
    updated_at timestamp(6) with time zone not null,
    judged_on date,
    holds_until date,
    judged_by varchar(200),
    status varchar(30),
    possible_status varchar(30),
    complete integer,
    asked integer,
    next_on date,
    next_what varchar(1000)
);
create index assessment_organisation on assessment (ods_code, edition);
create index assessment_updated on assessment (updated_at, id);

-- Who is to do a step of the plan, and by when.
create table plan_entry (
    assessment uuid not null,
    step varchar(60) not null,
    owner varchar(200),
    due date,
    primary key (assessment, step)
);

-- What happened, one row for each version; rows are only ever added. It outlives the assessment, so that no version of one
-- is ever given twice. It holds no content: what kind of change, and the refs that it concerned.
create table change (
    assessment uuid not null,
    version bigint not null,
    at timestamp(6) with time zone not null,
    who varchar(200) not null,
    kind varchar(30) not null,
    refs varchar(4000) not null,
    primary key (assessment, version)
);
