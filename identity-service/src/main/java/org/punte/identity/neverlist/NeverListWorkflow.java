package org.punte.identity.neverlist;

import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.person.PersonWorkflow;
import org.punte.web.page.CursorPage;

/** Who is put on a never-list and taken off it, by the assigned workers; one transaction each. */
@ApplicationScoped
@Transactional
class NeverListWorkflow {
    private final NeverListRepository entries;
    private final NeverListAccess access;
    private final NeverListSeals seals;
    private final NeverListEffect effect;
    private final PersonWorkflow persons;

    NeverListWorkflow(
            NeverListRepository entries,
            NeverListAccess access,
            NeverListSeals seals,
            NeverListEffect effect,
            PersonWorkflow persons) {
        this.entries = entries;
        this.access = access;
        this.seals = seals;
        this.effect = effect;
        this.persons = persons;
    }

    NeverListView add(UUID person, KeepAway command) {
        var owner = persons.hold(person);
        if (!command.isComplete())
            throw INVALID_INPUT.because("%s needs what goes with it, and nothing else", command.kind());
        effect.requirePossible(person, command);
        var entry = seals.entry(person, owner, command);
        entries.persistAndFlush(entry);
        effect.of(entry);
        Log.infof("The never-list of person %s has an entry more", person);
        return seals.view(entry);
    }

    NeverListView remove(UUID id) {
        var entry = access.own(id);
        persons.hold(entry.person);
        if (entry.removedAt == null) seals.end(entry);
        entries.flush();
        Log.infof("The never-list of person %s has an entry less", entry.person);
        return seals.view(entry);
    }

    NeverListView see(UUID id) {
        return seals.view(access.own(id));
    }

    CursorPage<NeverListView> page(UUID person, @Nullable String after, int limit) {
        return access.page(person, after, limit).map(seals::view);
    }
}
