package org.punte.testing.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.punte.testing.Account;
import org.punte.testing.document.Answers;

/** Plays the cells of one kind. What is not answered as written, here or in the API document, is noted as a difference. */
final class Cells {
    private final Kind kind;
    private final Stage stage;
    private final Answers answers;
    private final List<String> differences = new ArrayList<>();

    Cells(Kind kind, Stage stage, Answers answers) {
        this.kind = kind;
        this.stage = stage;
        this.answers = answers;
    }

    List<String> differences() {
        return differences;
    }

    /** Each role by itself. */
    Cells one() {
        kind.endpoints()
                .forEach(door -> door.cells()
                        .forEach((relation, answers) ->
                                answers.forEach((role, answer) -> play(door, relation, Set.of(role), Set.of(answer)))));
        return this;
    }

    /** All roles together get what any of them gets; all that are refused, together with the unlisted, are still refused. */
    Cells together(Collection<String> allRoles) {
        kind.endpoints()
                .forEach(door -> door.cells().forEach((relation, answers) -> {
                    if (relation == Relation.NAMED) return;
                    var opening = where(answers, true);
                    var refused = new HashSet<>(allRoles);
                    refused.removeAll(opening.keySet());
                    if (!where(answers, false).isEmpty())
                        play(
                                door,
                                relation,
                                refused,
                                Set.copyOf(where(answers, false).values()));
                    if (!opening.isEmpty() && opening.size() < answers.size())
                        play(door, relation, answers.keySet(), Set.copyOf(opening.values()));
                }));
        return this;
    }

    /** A partner's system gets its answer with each listed scope, and nothing with all the others. */
    Cells systems(Collection<String> allScopes) {
        kind.endpoints()
                .forEach(door -> door.systems().forEach((relation, answer) -> {
                    var others = new HashSet<>(allScopes);
                    door.scopes().forEach(others::remove);
                    door.scopes().forEach(scope -> {
                        var scene = stage.sceneFor(door, answer);
                        compare(door, relation, scene, stage.system(scene, relation, Set.of(scope)), Set.of(answer));
                    });
                    if (relation == Relation.NAMED) return;
                    var scene = stage.kept();
                    var without = stage.system(scene, relation, others);
                    compare(door, relation, scene, without, Set.of(Answer.FORBIDDEN));
                }));
        return this;
    }

    private void play(Endpoint door, Relation relation, Set<String> roles, Set<Answer> expected) {
        var scene = stage.sceneFor(door, expected.iterator().next());
        compare(door, relation, scene, stage.person(scene, relation, roles), expected);
    }

    private void compare(
            Endpoint door, Relation relation, Scene scene, @Nullable Account caller, Set<Answer> expected) {
        if (caller == null) return;
        var reply = Knock.about(stage.with(caller, scene, door), door, caller);
        if (expected.stream().noneMatch(answer -> answer.is(reply, scene.id())))
            differences.add("%s (%s) as %s %s: %s instead of %s"
                    .formatted(door.address(), kind.name(), relation, caller.roles(), reply, expected));
        answers.differences(door.address(), reply.response()).stream()
                .map(fault -> "%s (%s), %s: %s".formatted(door.address(), kind.name(), reply, fault))
                .filter(fault -> !differences.contains(fault))
                .forEach(differences::add);
    }

    private static Map<String, Answer> where(Map<String, Answer> answers, boolean opening) {
        return answers.entrySet().stream()
                .filter(cell -> cell.getValue().opens() == opening)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
