package org.punte.portal.closing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.Listed;
import org.punte.portal.client.closing.ClosingAgency;
import org.punte.portal.client.closing.ClosingClient;
import org.punte.portal.client.closing.GuardianNaming;
import org.punte.portal.client.identity.Agency;

/** What network administrators see of agencies that close, each list only if it is to be had. */
@RequestScoped
public class GuardianPage {
    private final ClosingClient closing;
    private final Directory directory;

    @Inject
    GuardianPage(@RestClient ClosingClient closing, Directory directory) {
        this.closing = closing;
        this.directory = directory;
    }

    /** The one list without which the page makes no sense: whoever may not see it is refused. */
    public List<ClosingAgency> getAgencies() {
        return closing.agencies().items();
    }

    public List<GuardianNaming> getNamings() {
        return Listed.orNone(closing::namings);
    }

    /** Who could be named. */
    public List<Agency> othersThan(UUID agency) {
        return directory.besides(agency).stream().filter(Agency::isActive).toList();
    }

    public String name(@Nullable UUID agency) {
        return directory.name(agency);
    }
}
