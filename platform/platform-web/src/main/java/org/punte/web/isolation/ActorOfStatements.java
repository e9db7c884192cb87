package org.punte.web.isolation;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Sees each statement before Hibernate prepares it: the database is told first when another one acts than it knows of. */
@Singleton
@PersistenceUnitExtension
class ActorOfStatements implements StatementInspector {
    private final transient RowContext context;

    ActorOfStatements(RowContext context) {
        this.context = context;
    }

    @Override
    public String inspect(String sql) {
        context.tell();
        return sql;
    }
}
