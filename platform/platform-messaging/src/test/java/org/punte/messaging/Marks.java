package org.punte.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import org.punte.web.isolation.PlainSql;

/** Changes notes past the session, in its transaction. */
@ApplicationScoped
class Marks {
    private final PlainSql sql;

    Marks(PlainSql sql) {
        this.sql = sql;
    }

    void mark(UUID note) {
        try {
            sql.write("update note set text = text || '!' where id = ?", note);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
