package org.punte.identity.possibledouble;

import static org.punte.identity.task.TaskKind.LOOK_AT_DOUBLE;
import static org.punte.identity.task.TaskKind.SAY_WHETHER_SAME;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.punte.identity.person.PersonAccess;
import org.punte.identity.person.PersonHandover;
import org.punte.identity.possibledouble.SayWord.WorkersWord;
import org.punte.identity.task.TaskRegister;
import org.punte.identity.task.TaskRegister.ToDo;

/** Whom it concerns: who works with either record, what they are asked, and what they said. */
@ApplicationScoped
class DoubleAsking {
    private static final Duration TO_SAY = Duration.ofDays(7);

    private final DoubleRepository doubles;
    private final WordRepository words;
    private final TaskRegister tasks;
    private final PersonHandover lines;
    private final PersonAccess persons;

    DoubleAsking(
            DoubleRepository doubles,
            WordRepository words,
            TaskRegister tasks,
            PersonHandover lines,
            PersonAccess persons) {
        this.doubles = doubles;
        this.words = words;
        this.tasks = tasks;
        this.lines = lines;
        this.persons = persons;
    }

    /** Whoever works with one of two records could read the other by declaring them the same human. */
    boolean wouldOpenForCaller(PossibleDouble found) {
        return persons.isAssigned(found.one) != persons.isAssigned(found.other);
    }

    void ask(PossibleDouble found) {
        var due = found.foundAt.plus(TO_SAY);
        sides(found).forEach(person -> tasks.open(new ToDo(found.owner, person, SAY_WHETHER_SAME, person, due)));
    }

    void say(PossibleDouble found, UUID account, WorkersWord word, Instant now) {
        words.say(found, account, word, now);
        endWhereNobodyIsWaitedFor(found);
    }

    void decided(PossibleDouble found) {
        doubles.flush();
        tasks.done(LOOK_AT_DOUBLE, found.id);
        endWhereNobodyIsWaitedFor(found);
    }

    DoubleView view(PossibleDouble found) {
        doubles.flush();
        return DoubleView.of(found, side(found.one), side(found.other), words.said(found.id));
    }

    private void endWhereNobodyIsWaitedFor(PossibleDouble found) {
        sides(found)
                .filter(person -> !words.isWaitedFor(person))
                .forEach(person -> tasks.done(SAY_WHETHER_SAME, person));
    }

    private DoubleView.Side side(UUID person) {
        var line = lines.line(person);
        return new DoubleView.Side(person, line.pseudonym(), doubles.workers(person));
    }

    private static Stream<UUID> sides(PossibleDouble found) {
        return Stream.of(found.one, found.other);
    }
}
