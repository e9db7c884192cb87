package org.punte.identity.suspect;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.punte.identity.recordsheet.Sheets;
import org.punte.identity.vault.Category;
import org.punte.web.caller.Caller;

/** Writes down that somebody asked, and says with which words to answer; one transaction each. */
@ApplicationScoped
@Transactional
class OutsideRequestWorkflow {
    private final OutsideRequestRepository requests;
    private final Suspicion suspicion;
    private final Sheets sheets;
    private final Caller caller;
    private final Clock clock;

    OutsideRequestWorkflow(
            OutsideRequestRepository requests, Suspicion suspicion, Sheets sheets, Caller caller, Clock clock) {
        this.requests = requests;
        this.suspicion = suspicion;
        this.sheets = sheets;
        this.caller = caller;
        this.clock = clock;
    }

    OutsideRequestsView see(UUID person) {
        sheets.open(person, Category.CHILD);
        var all = requests.of(person).stream().map(this::view).toList();
        return new OutsideRequestsView(person, all, all.size());
    }

    OutsideRequestsView record(UUID person, RecordOutsideRequest command) {
        sheets.requireAssigned(person);
        var request = new OutsideRequest(person, caller.agency(), command, answer(person, command));
        request.remark = sheets.seal(request.remarkPlace(), command.remark());
        request.recordedBy = caller.account();
        request.recordedAt = clock.instant();
        requests.persistAndFlush(request);
        Log.infof("Request from outside %s answered: %s", request.id, request.answer);
        return see(person);
    }

    /** Whoever is no guardian, or one whose word does not count, hears what everybody hears. */
    private OutsideAnswer answer(UUID person, RecordOutsideRequest command) {
        var guardian = command.guardian();
        var heard = guardian != null && suspicion.mayAct(person, guardian);
        return heard ? OutsideAnswer.MAY_BE_HEARD : OutsideAnswer.AS_FOR_NOBODY;
    }

    private OutsideRequestsView.Request view(OutsideRequest r) {
        return new OutsideRequestsView.Request(
                r.id,
                r.about,
                r.how,
                r.guardian,
                r.answer,
                sheets.text(r.remarkPlace(), r.remark),
                r.recordedBy,
                r.recordedAt);
    }
}
