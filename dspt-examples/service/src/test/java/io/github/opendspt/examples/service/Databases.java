package io.github.opendspt.examples.service;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The databases that the tests run on: H2, or the PostgreSQL that {@code -Dservice.database} names, where each service has a
 * schema of its own.
 */
final class Databases {

    private static final @Nullable String POSTGRESQL = System.getProperty("service.database");
    private static final String MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

    private Databases() {}

    /** Whether they run on PostgreSQL. */
    static boolean onPostgresql() {
        return POSTGRESQL != null;
    }

    /** The settings of an empty database. */
    static List<String> fresh() {
        return POSTGRESQL == null
                ? List.of("--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + MODE)
                : schema("t" + UUID.randomUUID().toString().replace("-", ""));
    }

    /** The settings of a database that outlives the service: each folder is one. */
    static String[] in(Path folder) {
        return (POSTGRESQL == null
                        ? List.of("--spring.datasource.url=jdbc:h2:file:"
                                + folder.resolve("assessments").toAbsolutePath() + MODE
                                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE")
                        : schema("f" + Integer.toHexString(folder.toString().hashCode())))
                .toArray(String[]::new);
    }

    private static List<String> schema(String name) {
        return List.of(
                "--spring.datasource.url=" + POSTGRESQL + "&currentSchema=" + name,
                "--spring.datasource.hikari.maximum-pool-size=4",
                "--spring.flyway.default-schema=" + name,
                "--spring.flyway.schemas=" + name);
    }
}
