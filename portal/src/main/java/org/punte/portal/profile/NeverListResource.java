package org.punte.portal.profile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.agency.People;
import org.punte.portal.client.Silence;
import org.punte.portal.client.identity.Agency;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.person.NeverEntry;
import org.punte.portal.client.person.NeverKind;
import org.punte.portal.client.person.PersonClient;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Whom somebody shall never meet. */
@Path("/persons/{id}/never")
@Authenticated
class NeverListResource {
    private final PersonClient persons;
    private final People people;
    private final Directory directory;

    NeverListResource(@RestClient PersonClient persons, People people, Directory directory) {
        this.persons = persons;
        this.people = people;
        this.directory = directory;
    }

    /** An entry with the name of whom it is about, as far as this agency knows it. */
    record Kept(NeverEntry entry, String who) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                UUID id,
                List<Kept> entries,
                List<Agency> agencies,
                List<Colleague> colleagues,
                @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list(@RestPath UUID id) {
        return page(id, null);
    }

    @POST
    public Response add(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String agency,
            @RestForm @Nullable String unit,
            @RestForm @Nullable String county,
            @RestForm @Nullable String account,
            @RestForm @Nullable String note) {
        return Attempt.then(
                address(id),
                () -> {
                    var what = Fields.required(Fields.code(NeverKind.class, kind), "kind");
                    var ofAgency = what == NeverKind.AGENCY || what == NeverKind.UNIT;
                    persons.keepAway(
                            id,
                            Attempt.keyOf(key, Arrays.asList(kind, agency, county, account)),
                            new NeverEntry(
                                    null,
                                    what,
                                    ofAgency ? Fields.required(Fields.id(agency), "agency") : null,
                                    what == NeverKind.UNIT ? Fields.text(unit) : null,
                                    what == NeverKind.COUNTY ? Fields.text(county) : null,
                                    what == NeverKind.WORKER ? Fields.required(Fields.id(account), "account") : null,
                                    Fields.text(note)));
                },
                refusal -> page(id, refusal));
    }

    @POST
    @Path("{entry}/removal")
    public Response remove(@RestPath UUID id, @RestPath UUID entry, @RestForm String key) {
        return Attempt.then(address(id), () -> persons.takeOff(entry, key), refusal -> page(id, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{entry}/removal")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo(address(id));
    }

    private static String address(UUID id) {
        return "/persons/" + id + "/never";
    }

    private TemplateInstance page(UUID id, @Nullable Refusal refusal) {
        var colleagues = Silence.orNone(people::all);
        var entries = persons.neverList(id, null).items().stream()
                .map(entry -> new Kept(entry, who(entry, colleagues)))
                .toList();
        return Templates.list(id, entries, List.copyOf(directory.all()), colleagues, refusal);
    }

    private String who(NeverEntry entry, List<Colleague> colleagues) {
        if (entry.agency() != null) return directory.name(entry.agency());
        if (entry.account() == null) return "";
        return colleagues.stream()
                .filter(colleague -> colleague.account().equals(entry.account()))
                .map(Colleague::name)
                .findFirst()
                .orElse(entry.account().toString());
    }
}
