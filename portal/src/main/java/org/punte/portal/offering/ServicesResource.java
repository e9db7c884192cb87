package org.punte.portal.offering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Write;
import org.punte.portal.client.directory.CallClient;
import org.punte.portal.client.directory.CapacityQuestion;
import org.punte.portal.client.directory.DirectoryClient;
import org.punte.portal.client.directory.Listing;
import org.punte.portal.client.directory.PlaceFor;
import org.punte.portal.client.directory.Places;
import org.punte.portal.client.referral.Envelope;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.code.Regions;
import org.punte.portal.done.Done;
import org.punte.portal.fact.SentForm;
import org.punte.portal.fact.Typed;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Who gives which service; one's own can be described and their places counted. */
@Path("/services")
@Authenticated
class ServicesResource {
    private final DirectoryClient directory;
    private final CallClient calls;
    private final Frame frame;
    private final SentForm typing;

    ServicesResource(
            @RestClient DirectoryClient directory, @RestClient CallClient calls, Frame frame, SentForm typing) {
        this.directory = directory;
        this.calls = calls;
        this.frame = frame;
        this.typing = typing;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                List<Listing> services, @Nullable ServiceCode service, String county, @Nullable String next);

        static native TemplateInstance one(
                Listing listing, @Nullable Places places, boolean own, Typed typed, @Nullable Refusal refusal);

        static native TemplateInstance form(
                ServiceForm form,
                String to,
                int version,
                boolean fresh,
                @Nullable Listing now,
                @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list(
            @RestQuery @Nullable String service,
            @RestQuery @Nullable String county,
            @RestQuery @Nullable String after) {
        var code = Fields.code(ServiceCode.class, service);
        var region = Fields.text(county) == null ? null : Regions.code(Fields.text(county));
        var found = directory.services(null, code, region, Fields.text(after));
        return Templates.list(found.items(), code, region == null ? "" : region, found.next());
    }

    @GET
    @Path("new")
    public TemplateInstance form() {
        return form(new ServiceForm(), null);
    }

    @POST
    public Response add(@RestForm String key, @BeanParam ServiceForm form) {
        return Attempt.of(
                () -> Pages.goTo(
                        "/services/" + directory.add(key, form.command()).id()),
                refusal -> form(form, refusal));
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath UUID id) {
        return page(id, null);
    }

    @GET
    @Path("{id}/change")
    public TemplateInstance change(@RestPath UUID id) {
        var listing = directory.service(id);
        return form(ServiceForm.of(listing), id, listing.version(), null, null);
    }

    @POST
    @Path("{id}/change")
    public Response change(@RestPath UUID id, @RestForm int version, @BeanParam ServiceForm form) {
        return Attempt.then(
                Done.SAVED.at("/services/" + id),
                () -> directory.change(id, Write.tag(version), form.command()),
                refusal -> again(form, id, version, refusal));
    }

    @POST
    @Path("{id}/places")
    public Response count(
            @RestPath UUID id,
            @RestForm int version,
            @RestForm("WOMEN") @Nullable String women,
            @RestForm("MEN") @Nullable String men,
            @RestForm("CHILDREN") @Nullable String children,
            @RestForm("FAMILIES") @Nullable String families) {
        return Attempt.then(
                Done.COUNTED.at("/services/" + id),
                () -> directory.count(
                        id,
                        Write.tag(version),
                        new Places.Count(
                                Fields.number(women),
                                Fields.number(men),
                                Fields.number(children),
                                Fields.number(families))),
                refusal -> page(id, refusal));
    }

    /** Whether there is a place. No field is about a person. */
    @POST
    @Path("{id}/question")
    public Response ask(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm @Nullable String ageBand,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String neededBy) {
        return Attempt.then(
                "/capacity",
                () -> calls.ask(
                        key,
                        new CapacityQuestion.Ask(
                                id,
                                Fields.required(Fields.code(Envelope.AgeBand.class, ageBand), "ageBand"),
                                Fields.code(PlaceFor.class, kind),
                                null,
                                Fields.date(neededBy))),
                refusal -> page(id, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{id}/{part:places|question}")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/services/" + id);
    }

    private TemplateInstance page(UUID id, @Nullable Refusal refusal) {
        var listing = directory.service(id);
        var me = frame.me();
        var own = listing.agency().equals(me.agency().id());
        var counted = listing.isAccommodation() && (me.answers() || own && me.administersAgency());
        return Templates.one(listing, counted ? directory.places(id) : null, own, typing.typed(), refusal);
    }

    private static TemplateInstance form(ServiceForm form, @Nullable Refusal refusal) {
        return Templates.form(form, "/services", 0, true, null, refusal);
    }

    /** Whoever did not see what is kept now goes on from there, and sees it. */
    private TemplateInstance again(ServiceForm form, UUID id, int version, Refusal refusal) {
        if (!refusal.isStale()) return form(form, id, version, null, refusal);
        var now = directory.service(id);
        return form(form, id, now.version(), now, refusal);
    }

    private static TemplateInstance form(
            ServiceForm form, UUID id, int version, @Nullable Listing now, @Nullable Refusal refusal) {
        return Templates.form(form, "/services/" + id + "/change", version, false, now, refusal);
    }
}
