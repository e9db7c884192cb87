package org.punte.portal.place;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Listed;
import org.punte.portal.client.directory.Candidates;
import org.punte.portal.client.directory.DirectoryClient;
import org.punte.portal.client.directory.Listing;
import org.punte.portal.client.directory.Places;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.offering.Wanted;
import org.punte.portal.page.Frame;

/** Who has places and who could help, asked about nobody: before anybody is registered, also by a desk. */
@Path("/places")
@Authenticated
class PlacesResource {
    private final DirectoryClient directory;
    private final Frame frame;
    private final Clock clock;

    PlacesResource(@RestClient DirectoryClient directory, Frame frame, Clock clock) {
        this.directory = directory;
        this.frame = frame;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Wanted wanted, @Nullable List<PlaceLine> lines);

        static native TemplateInstance candidates(Wanted wanted, @Nullable Candidates found);
    }

    /** Before a service is chosen there is only the form. */
    @GET
    public TemplateInstance list(@BeanParam Wanted wanted) {
        var service = wanted.service();
        return Templates.list(wanted, service == null ? null : lines(service, wanted.region()));
    }

    @GET
    @Path("candidates")
    public TemplateInstance candidates(@BeanParam Wanted wanted) {
        var service = wanted.service();
        return Templates.candidates(wanted, service == null ? null : found(service, wanted));
    }

    private Candidates found(ServiceCode service, Wanted wanted) {
        return directory.candidates(
                service,
                wanted.urgency(),
                wanted.ageBand(),
                wanted.sex(),
                wanted.status(),
                wanted.region(),
                wanted.language(),
                wanted.kind(),
                wanted.requirements(),
                null);
    }

    /** By name: it is no ranking. */
    private List<PlaceLine> lines(ServiceCode service, @Nullable String region) {
        var offered = directory.offered(service, region).items();
        var described = offered.isEmpty() ? Map.<UUID, Listing>of() : described(service);
        return offered.stream()
                .sorted(Comparator.comparing(Places.Offered::agencyName))
                .map(place -> line(place, described.get(place.id())))
                .toList();
    }

    private PlaceLine line(Places.Offered place, @Nullable Listing listing) {
        var ours = place.agency().equals(frame.me().agency().id()) && listing != null && listing.isAccommodation();
        return new PlaceLine(place, ours ? directory.places(place.id()).own() : null, listing, clock.instant());
    }

    /** None where they cannot be had: the places are shown without. */
    private Map<UUID, Listing> described(ServiceCode service) {
        return Listed.orNone(() -> all(service)).stream()
                .collect(Collectors.toMap(Listing::id, listing -> listing, (one, same) -> one));
    }

    private Listed<Listing> all(ServiceCode service) {
        var page = directory.services(null, service, null, null);
        var found = new ArrayList<>(page.items());
        while (page.next() != null) {
            page = directory.services(null, service, null, page.next());
            found.addAll(page.items());
        }
        return new Listed<>(found, null);
    }
}
