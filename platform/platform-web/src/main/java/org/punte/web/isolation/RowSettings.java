package org.punte.web.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What {@code acting_agency()} and {@code acting_account()} answer until the transaction ends. */
record RowSettings(@Nullable UUID agency, @Nullable UUID account) {
    /** What a transaction knows before it is told anything. */
    static final RowSettings NOBODY = new RowSettings(null, null);

    static final String TELL = "select set_config('app.agency', ?, true), set_config('app.account', ?, true)";

    static RowSettings of(RowOwner owner) {
        return new RowSettings(
                owner.rowAgency().orElse(null), owner.rowAccount().orElse(null));
    }

    boolean isNobody() {
        return equals(NOBODY);
    }

    /** Local to the transaction, so a connection in the pool never remembers. */
    void tell(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TELL)) {
            bind(statement);
            statement.execute();
        }
    }

    /** The values of {@link #TELL}, which stands first in the statement. Answers how many there are. */
    int bind(PreparedStatement statement) throws SQLException {
        statement.setString(1, agency == null ? "" : agency.toString());
        statement.setString(2, account == null ? "" : account.toString());
        return 2;
    }
}
