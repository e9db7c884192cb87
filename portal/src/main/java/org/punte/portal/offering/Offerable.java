package org.punte.portal.offering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.punte.portal.client.directory.DirectoryClient;
import org.punte.portal.client.directory.Invitation;
import org.punte.portal.client.directory.Listing;
import org.punte.portal.page.Frame;

/** Whether a place can be offered in a call, and in which of the own services. */
@RequestScoped
class Offerable {
    private final DirectoryClient directory;
    private final Frame frame;
    private final Clock clock;

    @Inject
    Offerable(@RestClient DirectoryClient directory, Frame frame, Clock clock) {
        this.directory = directory;
        this.frame = frame;
        this.clock = clock;
    }

    /** After the time of the call every offer is refused; what is kept can still be taken back. */
    boolean isInTime(Invitation call) {
        return call.isOpen() && clock.instant().isBefore(call.closesAt());
    }

    /** None where nothing can be offered. */
    List<Listing> services(Invitation call) {
        if (!isInTime(call)) return List.of();
        var home = frame.me().agency().id();
        return directory.services(home, call.service(), null, null).items();
    }
}
