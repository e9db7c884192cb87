package org.punte.identity.application;

import static org.punte.identity.application.ApplicationProblem.APPLICATION_NOT_FOUND;
import static org.punte.identity.application.ApplicationProblem.APPROVAL_NEEDS_ANOTHER_AGENCY;
import static org.punte.identity.application.ApplicationProblem.APPROVAL_NEEDS_ANOTHER_PERSON;
import static org.punte.identity.application.ApplicationProblem.CHECK_NOT_INDEPENDENT;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.lifecycle.GiveReason;
import org.punte.identity.lifecycle.OutOfBandCheck;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** What network administrators do with applications; one transaction each. */
@ApplicationScoped
@Transactional
class ApplicationWorkflow {
    private final ApplicationRepository applications;
    private final Admission admission;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    ApplicationWorkflow(
            ApplicationRepository applications, Admission admission, Cursors cursors, Caller caller, Clock clock) {
        this.applications = applications;
        this.admission = admission;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    CursorPage<ApplicationView> page(@Nullable ApplicationStatus status, @Nullable String after, int limit) {
        var list = "applications:%s".formatted(status);
        var rows = applications.page(status, cursors.open(list, after), limit);
        return CursorPage.of(rows, limit, a -> cursors.seal(list, a.receivedAt, a.id))
                .map(this::view);
    }

    ApplicationView see(UUID id) {
        return whole(applications.findByIdOptional(id).orElseThrow(() -> unknown(id)));
    }

    /** The second approval lets the agency in. The application is held, so one of two at the same instant is the second. */
    ApplicationView approve(UUID id, ApproveApplication command) {
        admission.requireApprover(caller.agency());
        var application = locked(id);
        application.requireOpen();
        requireIndependent(command.check(), application);
        var before = applications.approvals(id);
        requireAnother(before);
        applications.add(new Approval(id, caller.agency(), caller.account(), command.check(), clock.instant()));
        Log.infof("Application %s approved by agency %s", id, caller.agency());
        if (!before.isEmpty()) admit(application);
        applications.flush();
        return whole(application);
    }

    private void admit(Application application) {
        admission.admit(application, applications.approvals(application.id));
        application.decided(caller.account(), caller.agency());
    }

    ApplicationView refuse(UUID id, GiveReason command) {
        var application = locked(id);
        application.refuse(command.reason(), clock.instant());
        application.decided(caller.account(), caller.agency());
        applications.flush();
        Log.infof("Application %s refused", id);
        return whole(application);
    }

    ApplicationView writeAgain(UUID id) {
        var application = locked(id);
        admission.writeAgain(application);
        Log.infof("The letter to the first administrator after application %s was sent again", id);
        return whole(application);
    }

    private void requireAnother(List<Approval> before) {
        for (var approval : before) {
            if (approval.agency.equals(caller.agency()))
                throw APPROVAL_NEEDS_ANOTHER_AGENCY.because("Somebody of another agency approves next");
            if (approval.account.equals(caller.account()))
                throw APPROVAL_NEEDS_ANOTHER_PERSON.because("Somebody else approves next");
        }
    }

    private void requireIndependent(OutOfBandCheck check, Application application) {
        var zone = ZoneId.of(application.zone);
        check.requireBetween(
                LocalDate.ofInstant(application.receivedAt, zone), LocalDate.ofInstant(clock.instant(), zone));
        if (check.kind() == OutOfBandCheck.CheckKind.CALL && application.isNumberOfForm(check.reference()))
            throw CHECK_NOT_INDEPENDENT.because("Call a number that is not taken from the form");
    }

    private Application locked(UUID id) {
        return applications.lock(id).orElseThrow(() -> unknown(id));
    }

    private static RuntimeException unknown(UUID id) {
        return APPLICATION_NOT_FOUND.because("No application %s", id);
    }

    private ApplicationView view(Application application) {
        return ApplicationView.of(application, applications.approvals(application.id), null);
    }

    /** With what may be the same organisation: whoever decides has to know. */
    private ApplicationView whole(Application application) {
        var approvals = applications.approvals(application.id);
        return ApplicationView.of(application, approvals, applications.similar(application.id));
    }
}
