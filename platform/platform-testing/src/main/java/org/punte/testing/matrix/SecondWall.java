package org.punte.testing.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.punte.testing.Account;
import org.punte.testing.ForeignHand;
import org.punte.testing.RowLevelSecurity;
import org.punte.web.caller.Roles;

/** Looks past the service: the database shows the rows of a scene to those alone for whom the matrix says so. */
final class SecondWall {
    /** Sees rows of all agencies where a policy says so; everybody else has every other role here. */
    private static final String NETWORK = Roles.NETWORK_ADMIN;

    private static final Set<String> OTHERS = others();

    private final Kind kind;
    private final Stage stage;

    SecondWall(Kind kind, Stage stage) {
        this.kind = kind;
        this.stage = stage;
    }

    List<String> differences() {
        var scene = stage.kept();
        var differences = new ArrayList<String>();
        for (var relation : Relation.values()) {
            var reader = relation == Relation.NAMED ? scene.named() : stage.person(scene, relation, OTHERS);
            differences.addAll(differences(relation.toString(), reader));
        }
        differences.addAll(differences("system", scene.system()));
        differences.addAll(differences(NETWORK, stage.person(scene, Relation.STRANGER, Set.of(NETWORK))));
        return differences;
    }

    /** What somebody of an agency that is not concerned can add, change or remove. */
    List<String> writes(Set<String> forms) {
        var scene = stage.kept();
        var stranger = stage.person(scene, Relation.STRANGER, OTHERS);
        if (stranger == null) return List.of();
        var hand = new ForeignHand(stranger.agency(), stranger.id());
        return kind.tables().keySet().stream()
                .flatMap(table -> hand.reach(table, forms.contains(table)).stream())
                .map(reach -> "a stranger %s (%s)".formatted(reach, kind.name()))
                .toList();
    }

    /** Everybody but the own agency starts with empty tables: a row that shows is this scene's. */
    private List<String> differences(String reader, @Nullable Account account) {
        if (account == null) return List.of();
        var rows = RowLevelSecurity.visibleTo(
                account.agency(), account.id(), kind.tables().keySet());
        return kind.tables().entrySet().stream()
                .filter(table -> rows.get(table.getKey()) > 0 != isFor(reader, table.getValue()))
                .map(table -> "%s has %d rows of %s (%s)"
                        .formatted(reader, rows.get(table.getKey()), table.getKey(), kind.name()))
                .toList();
    }

    private static boolean isFor(String reader, List<String> readers) {
        return readers.contains(reader) || reader.equals("named") && readers.contains("own");
    }

    private static Set<String> others() {
        var roles = new HashSet<>(Roles.ALL);
        roles.remove(NETWORK);
        return roles;
    }
}
