package org.punte.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Silence;
import org.punte.portal.client.application.Application;
import org.punte.portal.client.application.ApplicationClient;
import org.punte.portal.client.application.ApplicationStatus;
import org.punte.portal.client.closing.ClosingAgency;
import org.punte.portal.client.closing.ClosingClient;
import org.punte.portal.client.closing.GuardianNaming;
import org.punte.portal.client.staff.SecondPerson;
import org.punte.portal.client.staff.SecondPersonClient;
import org.punte.portal.page.Frame;

/** What waits for those who keep the network, wherever it was asked for. For everybody else nothing waits here, and nobody is asked. */
@Named("forNetwork")
@RequestScoped
public class ForNetwork {
    private final SecondPersonClient decisions;
    private final ClosingClient closing;
    private final ApplicationClient applications;
    private final Frame frame;

    @Inject
    ForNetwork(
            @RestClient SecondPersonClient decisions,
            @RestClient ClosingClient closing,
            @RestClient ApplicationClient applications,
            Frame frame) {
        this.decisions = decisions;
        this.closing = closing;
        this.applications = applications;
        this.frame = frame;
    }

    public List<SecondPerson> getSeconds() {
        return Silence.orNone(this::seconds);
    }

    public List<GuardianNaming> getNamings() {
        return Silence.orNone(this::namings);
    }

    /** How much of both; a service's silence is thrown. */
    public int count() {
        return seconds().size() + namings().size();
    }

    /** Who asks to be let in; a service's silence is thrown. */
    public Listed<Application> asking() {
        return keeps() ? applications.applications(ApplicationStatus.RECEIVED, null) : new Listed<>(List.of(), null);
    }

    /** How many agencies close where nobody is left who could decide; a service's silence is thrown. */
    public int undecided() {
        if (!keeps()) return 0;
        return (int) closing.agencies().items().stream()
                .filter(ClosingAgency::isUndecided)
                .count();
    }

    private List<SecondPerson> seconds() {
        return keeps() ? decisions.pendingSecondPersons().items() : List.of();
    }

    /** What one's own agency proposed, is to be, or is concerned by waits for another. */
    private List<GuardianNaming> namings() {
        if (!keeps()) return List.of();
        var own = frame.me().agency().id();
        return closing.namings().items().stream()
                .filter(naming -> Stream.of(naming.proposedFor(), naming.agency(), naming.guardian())
                        .noneMatch(own::equals))
                .toList();
    }

    private boolean keeps() {
        return frame.me().administersNetwork();
    }
}
