package org.punte.testing.matrix;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.punte.testing.ProjectFiles;
import org.punte.web.caller.Roles;

/** docs/authorization.md says what the matrix says; {@code -Dcontracts.update=true} writes it. */
class MatrixPageTest {
    private static final String HEAD = """
            # Who may do what

            Written from `contracts/authz-matrix.yaml`. Each service's `AuthorizationTest` plays every row by HTTP and looks past
            it into the database; an endpoint that is not here, or a row without its endpoint, fails the build. Change the
            matrix, then run `MatrixPageTest` of `platform-testing` with `-Dcontracts.update=true`.

            - Without a token: `401`, except where the roles say *anybody*. What gives roles or keys, tells on another
              basis than consent or opens in an emergency also takes a sign-in of the last five minutes, else `401` `fresh-sign-in-needed`.
            - A blocked account, anybody of a suspended agency, or without standing at the agency of the token: `403`,
              whatever the roles.
            - A role that is not listed: `403`. Several roles open what each of them opens, and no more.
            - A partner's system: only with one of the scopes, else `403`; then what its relation is answered stands behind
              the scopes. Named is a system that works with the thing by name.
            - Rows: the database shows them to the relations behind the table's name and to nobody else, whatever the service
              asks.

            """;
    private static final String ROLES = """
            ## Roles
            Given by one: an administrator of the agency or of the network. By two: somebody else agrees, who is administrator or supervisor
            of the agency, its named second person or a network administrator; `network-admin` is asked for by network administrators alone. While an
            agency is suspended, `emergency-caseworker` and `emergency-supervisor` are what is left of two of them.

            | role | what it is for | given by | never opens by itself |
            |---|---|---|---|
            """;
    private static final String COLUMNS = """

            | action | roles | scopes | named | own | party | stranger |
            |---|---|---|---|---|---|---|
            """;
    private final AuthorizationMatrix matrix = AuthorizationMatrix.read();

    @Test
    void the_page_says_what_the_matrix_says() throws IOException {
        var page = ProjectFiles.root().resolve("docs/authorization.md");
        var written = HEAD
                + ROLES
                + matrix.roles().entrySet().stream().map(MatrixPageTest::role).collect(joining("", "", "\n"))
                + listed("Relations", matrix.relations())
                + listed("Answers", matrix.answers())
                + matrix.services().keySet().stream().map(this::chapter).collect(joining());

        if (ProjectFiles.updating()) Files.writeString(page, written);

        assertThat(page).hasContent(written);
    }

    @Test
    void every_role_that_can_be_given_is_explained() {
        assertThat(String.join("|", matrix.roles().keySet())).isEqualTo(Roles.ANY);
    }

    private static String role(Map.Entry<String, Map<String, String>> role) {
        var by = Roles.WITH_SECOND_PERSON.contains(role.getKey()) ? "two" : "one";
        var words = role.getValue();
        return "| %s | %s | %s | %s |\n".formatted(role.getKey(), words.get("does"), by, words.get("never"));
    }

    private static String listed(String title, Map<?, String> meanings) {
        return meanings.entrySet().stream()
                .map(one -> "- *%s*: %s\n".formatted(one.getKey(), one.getValue()))
                .collect(joining("", "## " + title + "\n", "\n"));
    }

    private String chapter(String service) {
        return matrix.kinds(service).stream()
                .map(MatrixPageTest::section)
                .collect(joining("\n", "## " + service + "\n", "\n"));
    }

    private static String section(Kind kind) {
        return "### %s\n%s%s.%s%s"
                        .formatted(
                                kind.name(),
                                kind.meaning().substring(0, 1).toUpperCase(),
                                kind.meaning().substring(1),
                                kind.tables().isEmpty() ? "" : " Rows: " + rows(kind.tables()) + ".",
                                "\n" + COLUMNS)
                + kind.endpoints().stream().map(MatrixPageTest::row).collect(joining());
    }

    private static String row(Endpoint door) {
        var cells = List.of(Relation.values()).stream()
                .map(relation -> cell(door.cells().get(relation)))
                .collect(joining(" | "));
        return "| `%s%s` | %s | %s | %s |\n"
                .formatted(door.address(), door.query(), String.join(", ", door.roles()), scopes(door), cells);
    }

    private static String scopes(Endpoint door) {
        if (door.systems().isEmpty()) return coded(door.scopes());
        return coded(door.scopes())
                + door.systems().entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(joining(", ", ": ", ""));
    }

    private static String rows(Map<String, List<String>> tables) {
        return tables.entrySet().stream()
                .map(table -> "`%s` (%s)".formatted(table.getKey(), String.join(", ", table.getValue())))
                .collect(joining(", "));
    }

    private static String cell(@Nullable Map<String, Answer> answers) {
        if (answers == null) return "";
        var different = new LinkedHashSet<>(answers.values());
        if (different.size() == 1) return different.iterator().next().toString();
        return answers.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(joining(", "));
    }

    private static String coded(List<String> names) {
        return names.stream().map("`%s`"::formatted).collect(joining(", "));
    }
}
