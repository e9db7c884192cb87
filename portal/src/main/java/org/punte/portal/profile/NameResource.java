package org.punte.portal.profile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.person.Name;
import org.punte.portal.client.person.NameKind;
import org.punte.portal.client.person.NameSource;
import org.punte.portal.client.person.PersonClient;
import org.punte.portal.client.person.SayName;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** What somebody is called, who says so and since when. */
@Path("/persons/{id}/names")
@Authenticated
class NameResource {
    private final PersonClient persons;

    NameResource(@RestClient PersonClient persons) {
        this.persons = persons;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                UUID id, List<Name> names, List<NameKind> kinds, List<NameSource> sources, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list(@RestPath UUID id) {
        return page(id, null);
    }

    @POST
    public Response say(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String text,
            @RestForm @Nullable String source,
            @RestForm @Nullable String statedOn) {
        return Attempt.then(
                address(id),
                () -> persons.say(
                        id,
                        key,
                        said(Fields.required(Fields.code(NameKind.class, kind), "kind"), text, source, statedOn)),
                refusal -> page(id, refusal));
    }

    @POST
    @Path("{name}/correction")
    public Response correct(
            @RestPath UUID id,
            @RestPath UUID name,
            @RestForm String key,
            @RestForm @Nullable String text,
            @RestForm @Nullable String source,
            @RestForm @Nullable String statedOn) {
        return Attempt.then(
                address(id),
                () -> persons.correct(name, key, said(null, text, source, statedOn)),
                refusal -> page(id, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{name}/correction")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo(address(id));
    }

    private static SayName said(
            @Nullable NameKind kind, @Nullable String text, @Nullable String source, @Nullable String statedOn) {
        return new SayName(
                kind,
                Fields.required(Fields.text(text), "text"),
                Fields.required(Fields.code(NameSource.class, source), "source"),
                Fields.required(Fields.date(statedOn), "statedOn"));
    }

    private static String address(UUID id) {
        return "/persons/" + id + "/names";
    }

    private TemplateInstance page(UUID id, @Nullable Refusal refusal) {
        return Templates.list(id, persons.names(id).items(), NameKind.offered(), List.of(NameSource.values()), refusal);
    }
}
