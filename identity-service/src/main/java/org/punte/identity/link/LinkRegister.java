package org.punte.identity.link;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.punte.identity.link.LinkProblem.LINKED_ALREADY;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.punte.identity.task.TaskKind;
import org.punte.identity.task.TaskRegister;
import org.punte.identity.task.TaskRegister.ToDo;
import org.punte.web.caller.Caller;

/** The other features' door to links. It asks nobody whether the caller may: that is done before. */
@ApplicationScoped
@Transactional(MANDATORY)
public class LinkRegister {
    private static final Duration TO_LOOK = Duration.ofDays(7);

    private final LinkRepository links;
    private final TaskRegister tasks;
    private final Caller caller;
    private final Clock clock;
    private final Event<RecordsLinked> linked;

    LinkRegister(LinkRepository links, TaskRegister tasks, Caller caller, Clock clock, Event<RecordsLinked> linked) {
        this.linked = linked;
        this.links = links;
        this.tasks = tasks;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Links two records of the acting agency; of PARENT {@code one} is the parent. Whoever works with either is told. Where they
     * are linked so already, that link is the answer.
     */
    public UUID link(LinkKind kind, UUID one, UUID other, LinkReason reason) {
        var link = new PersonLink(caller.agency(), kind, one, other, reason).made(caller.account(), clock.instant());
        var live = links.live(link);
        if (live.isPresent()) return same(live.get(), link);
        links.persistAndFlush(link);
        tell(one);
        tell(other);
        linked.fire(new RecordsLinked(one, other));
        Log.infof("Link %s made: %s", link.id, kind);
        return link.id;
    }

    /** By which link the caller, who does not work with this record, may read it now: somebody's who is the same human. */
    public Optional<UUID> through(UUID person) {
        if (caller.isClient()) return Optional.empty();
        return links.through(person, caller.agency(), caller.account());
    }

    /** Whether a link says so now. */
    public boolean isParent(UUID one, UUID of) {
        return links.isParent(one, of);
    }

    private static UUID same(PersonLink live, PersonLink asked) {
        if (live.one.equals(asked.one)) return live.id;
        throw LINKED_ALREADY.because("The other one is the parent there; end that link first");
    }

    private void tell(UUID person) {
        tasks.open(new ToDo(
                caller.agency(),
                person,
                TaskKind.RECORD_LINKED,
                person,
                clock.instant().plus(TO_LOOK)));
    }
}
