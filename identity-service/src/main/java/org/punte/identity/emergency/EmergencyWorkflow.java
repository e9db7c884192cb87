package org.punte.identity.emergency;

import static org.punte.identity.emergency.EmergencyProblem.EMERGENCY_OPENING_OVER;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.Outbox;
import org.punte.web.page.CursorPage;
import org.punte.web.problem.Rejection;

/** What a worker and the supervisors do with an opening; one transaction each. */
@ApplicationScoped
@Transactional
public class EmergencyWorkflow {
    private final PersonsInCare care;
    private final EmergencyRules rules;
    private final EmergencyAccess access;
    private final EmergencyReasons reasons;
    private final Outbox outbox;

    EmergencyWorkflow(
            PersonsInCare care, EmergencyRules rules, EmergencyAccess access, EmergencyReasons reasons, Outbox outbox) {
        this.care = care;
        this.rules = rules;
        this.access = access;
        this.reasons = reasons;
        this.outbox = outbox;
    }

    /** An opening under which its worker may read, now. */
    public record Readable(UUID id, UUID person, String pseudonym, Instant until, int version) {}

    /** Open at once: the supervisors are told with the same commit, and may stop it. */
    EmergencyView open(OpenInEmergency command) {
        var agency = care.require(command.person());
        var opening = rules.begin(command.person(), agency);
        reasons.keep(opening, command.reason());
        var watching = Stream.of(agency.id(), opening.guardianApart ? null : agency.guardian())
                .filter(Objects::nonNull)
                .toList();
        outbox.publish(new EmergencyEvent.Opened(opening.id, watching, opening.until));
        Log.infof("Emergency opening %s at suspended agency %s", opening.id, agency.id());
        return view(opening);
    }

    EmergencyView confirm(UUID id) {
        var opening = access.supervised(id);
        rules.confirm(opening);
        Log.infof("Emergency opening %s confirmed", id);
        return view(opening);
    }

    EmergencyView stop(UUID id) {
        var opening = access.supervised(id);
        rules.stop(opening);
        Log.infof("Emergency opening %s stopped", id);
        return view(opening);
    }

    EmergencyView see(UUID id) {
        return view(access.seen(id));
    }

    CursorPage<EmergencyView> page(@Nullable String after, int limit) {
        return access.page(after, limit).map(this::view);
    }

    /** Whom an opening of the caller's own is about; who did not open it hears that there is none. */
    public UUID personOf(UUID id) {
        return access.opened(id).person;
    }

    /** Empty once it is over, or the person is no longer in the caller's care. */
    public Optional<Readable> readable(UUID id) {
        var opening = access.opened(id);
        if (!rules.isReadable(opening) || !care.isInCare(opening.person)) return Optional.empty();
        var pseudonym = Objects.requireNonNull(care.pseudonym(opening));
        return Optional.of(new Readable(id, opening.person, pseudonym, opening.until, opening.version));
    }

    /** How a reading under an opening that is over is refused. */
    public Rejection over(UUID id) {
        return EMERGENCY_OPENING_OVER.because("Emergency opening %s shows nothing any more", id);
    }

    private EmergencyView view(EmergencyOpening opening) {
        return EmergencyView.of(opening, care.pseudonym(opening), reasons.shown(opening));
    }
}
