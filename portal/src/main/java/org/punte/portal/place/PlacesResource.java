package org.punte.portal.place;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.RomanianOrder;
import org.punte.portal.client.Silence;
import org.punte.portal.client.directory.Candidates;
import org.punte.portal.client.directory.DirectoryClient;
import org.punte.portal.client.directory.Places;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.offering.Wanted;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Who has places and who could help, asked about nobody: before anybody is registered, also by a desk. */
@Path("/places")
@Authenticated
class PlacesResource {
    private final DirectoryClient directory;
    private final Frame frame;

    PlacesResource(@RestClient DirectoryClient directory, Frame frame) {
        this.directory = directory;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Wanted wanted, @Nullable List<PlaceLine> lines, @Nullable Refusal refusal);

        static native TemplateInstance candidates(Wanted wanted, @Nullable Candidates found);
    }

    /** Before something is looked for there is only the form. */
    @GET
    public TemplateInstance form() {
        return Templates.list(new Wanted(), null, null);
    }

    /** Sent as a form: what somebody needs, and how far the identification is, stands in no history of a browser (safety 40). */
    @POST
    public Response list(@BeanParam Wanted wanted) {
        var service = wanted.service();
        return looked(
                wanted, () -> Templates.list(wanted, service == null ? null : lines(service, wanted.region()), null));
    }

    @POST
    @Path("candidates")
    public Response candidates(@BeanParam Wanted wanted) {
        return looked(
                wanted,
                () -> Templates.candidates(
                        wanted, wanted.service() == null ? null : wanted.found(directory, wanted.ageBand(), null)));
    }

    /** What cannot be looked for is said above the form, which keeps what was typed. */
    private static Response looked(Wanted wanted, Supplier<TemplateInstance> found) {
        return Attempt.of(() -> Pages.answer(200, found.get()), refusal -> Templates.list(wanted, null, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("candidates")
    public Response comeBack() {
        return Pages.goTo("/places");
    }

    /** By name: it is no ranking. */
    private List<PlaceLine> lines(ServiceCode service, @Nullable String region) {
        return directory.offered(service, region).items().stream()
                .sorted(Comparator.comparing(Places.Offered::agencyName, RomanianOrder.INSTANCE))
                .map(place -> new PlaceLine(place, isOurs(place, service) ? own(place) : null))
                .toList();
    }

    /** Where nobody stays overnight there is nothing to count. */
    private boolean isOurs(Places.Offered place, ServiceCode service) {
        return service.isAccommodation()
                && place.agency().equals(frame.me().agency().id());
    }

    /** In words like everybody's, where the numbers cannot be had. */
    private Places.@Nullable Own own(Places.Offered place) {
        return Silence.orNull(() -> directory.places(place.id()).own());
    }
}
