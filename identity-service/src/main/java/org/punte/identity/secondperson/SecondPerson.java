package org.punte.identity.secondperson;

import static org.punte.identity.secondperson.SecondPersonProblem.ALREADY_DECIDED;
import static org.punte.identity.secondperson.SecondPersonProblem.ANOTHER_PERSON_NEEDED;
import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.identity.secondperson.Awaited.Named;
import org.punte.identity.secondperson.Awaited.What;
import org.punte.messaging.Outbox;
import org.punte.web.caller.Acting;
import org.punte.web.caller.Caller;

/**
 * Whether the caller may be the second person for an agency's act: its administrators and supervisors, the supervisor of
 * a partner agency whom it has named, or a network administrator. Never for something that is one's own.
 */
@ApplicationScoped
@Transactional
public class SecondPerson {
    private final PartnerSupervisorRepository named;
    private final Voices voices;
    private final Acting acting;
    private final Caller caller;
    private final Outbox outbox;

    SecondPerson(PartnerSupervisorRepository named, Voices voices, Acting acting, Caller caller, Outbox outbox) {
        this.named = named;
        this.voices = voices;
        this.acting = acting;
        this.caller = caller;
        this.outbox = outbox;
    }

    /** Whether the caller may see what waits for a second person at this agency. */
    public boolean mayActFor(UUID agency) {
        if (caller.is(NETWORK_ADMIN)) return true;
        if (caller.agency().equals(agency)) return caller.is(AGENCY_ADMIN) || caller.is(SUPERVISOR);
        return agenciesThatNamedCaller().contains(agency);
    }

    /** The agencies whose second person the caller is by name. */
    public List<UUID> agenciesThatNamedCaller() {
        return caller.is(SUPERVISOR) ? named.agenciesNaming(caller.account(), caller.agency()) : List.of();
    }

    /** Where the caller may be the second person without keeping the network: at the own agency, and at those that named the caller. */
    public List<UUID> agenciesToHelp() {
        return Stream.concat(Stream.of(caller.agency()), agenciesThatNamedCaller().stream())
                .distinct()
                .toList();
    }

    /** Nobody agrees with himself: refuses those who had a part in it. */
    public void requireAnother(@Nullable UUID... involved) {
        if (Arrays.asList(involved).contains(caller.account()))
            throw ANOTHER_PERSON_NEEDED.because("You had a part in this already, or it is about you");
    }

    /** Colleagues of another agency are one voice: refuses whoever would agree alone with his own. Runs as {@code agency}. */
    public void requireAnotherVoice(UUID agency, UUID asked, UUID from) {
        voices.requireTwo(agency, asked, from);
    }

    /** Tells whoever may decide that something waits at the acting agency: not the caller, nor whom it is about. */
    public void askFor(What what, UUID subject, int version, UUID... about) {
        var involved =
                Stream.concat(Stream.of(caller.account()), Arrays.stream(about)).toList();
        awaits(what, subject, version, involved);
    }

    /** Tells that something waits at the acting agency: its own people and those whom it named, but for those involved. */
    public void awaits(What what, UUID subject, int version, List<UUID> involved) {
        var agency = caller.agency();
        var elsewhere = what.isForNamed()
                ? named.activeOf(agency).stream().map(Named::of).toList()
                : List.<Named>of();
        outbox.publish(new Awaited(subject, agency, what, involved, elsewhere, version));
    }

    /** Refuses what was decided before. */
    public void requireOpen(boolean open) {
        if (!open) throw ALREADY_DECIDED.because("Load it again to see how");
    }

    /** Runs {@code work} as the agency that {@code owner} names, if the caller may act for it; else it is not there. */
    public <T> Optional<T> actingFor(Optional<UUID> owner, Supplier<T> work) {
        return owner.filter(this::mayActFor).map(agency -> inTheName(agency, work));
    }

    /** Runs {@code work} as the agency, in the caller's own name. */
    public <T> T inTheName(UUID agency, Supplier<T> work) {
        if (agency.equals(caller.agency())) return work.get();
        return acting.as(agency, caller.account(), work);
    }
}
