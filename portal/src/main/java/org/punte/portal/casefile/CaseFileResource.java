package org.punte.portal.casefile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Silence;
import org.punte.portal.client.Write;
import org.punte.portal.client.cases.CaseClient;
import org.punte.portal.client.cases.CaseFile;
import org.punte.portal.client.cases.CloseCaseFile;
import org.punte.portal.client.cases.ClosingReason;
import org.punte.portal.client.cases.Need;
import org.punte.portal.client.cases.NeedUrgency;
import org.punte.portal.client.cases.OpenCaseFile;
import org.punte.portal.client.cases.Summarise;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.client.identity.Person;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** The case files of the one who signed in. */
@Path("/casefiles")
@Authenticated
class CaseFileResource {
    private final CaseClient cases;
    private final IdentityClient identity;

    CaseFileResource(@RestClient CaseClient cases, @RestClient IdentityClient identity) {
        this.cases = cases;
        this.identity = identity;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<Row> files, @Nullable String next);

        static native TemplateInstance one(
                CaseFile file, @Nullable Person person, @Nullable String typed, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String after) {
        var page = cases.caseFiles(null, null, Fields.text(after));
        var known = page.items().isEmpty() ? Map.<UUID, String>of() : pseudonyms();
        var rows = page.items().stream()
                .map(file -> Row.of(file, known.get(file.person())))
                .toList();
        return Templates.list(rows, page.next());
    }

    /** Of those most recently taken on; a file of somebody earlier, or of whom nothing is said now, has its day only. */
    private Map<UUID, String> pseudonyms() {
        return Listed.orNone(() -> identity.persons(null)).stream()
                .filter(person -> person.pseudonym() != null)
                .collect(Collectors.toMap(Person::id, Person::pseudonym, (one, same) -> one));
    }

    @POST
    public Response open(@RestForm String key, @RestForm UUID person) {
        return Pages.goTo(
                "/casefiles/" + cases.open(key, new OpenCaseFile(person)).id());
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath UUID id) {
        return page(id, null, null);
    }

    /** Somebody may have written in between: then both texts are shown and nothing is lost. */
    @POST
    @Path("{id}/summary")
    public Response summarise(@RestPath UUID id, @RestForm int version, @RestForm @Nullable String summary) {
        return change(
                id,
                Fields.text(summary),
                () -> cases.summarise(id, Write.tag(version), new Summarise(summary == null ? "" : summary)));
    }

    @POST
    @Path("{id}/needs")
    public Response addNeed(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm @Nullable String domain,
            @RestForm @Nullable String urgency,
            @RestForm @Nullable String remark) {
        return change(
                id,
                null,
                () -> cases.addNeed(
                        id,
                        key,
                        new Need(
                                Fields.required(Fields.code(ServiceCode.class, domain), "domain"),
                                Fields.required(Fields.code(NeedUrgency.class, urgency), "urgency"),
                                Fields.text(remark))));
    }

    @POST
    @Path("{id}/closure")
    public Response close(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String reason) {
        return change(id, null, () -> {
            var why = Fields.required(Fields.code(ClosingReason.class, reason), "reason");
            cases.close(id, key, new CloseCaseFile(why));
        });
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{id}/{part:summary|needs|closure}")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/casefiles/" + id);
    }

    private Response change(UUID id, @Nullable String typed, Runnable change) {
        return Attempt.then("/casefiles/" + id, change, refusal -> page(id, typed, refusal));
    }

    /** With the code of the record in its heading, and with what its own page warns of: two files alike, side by side, are not mixed up. */
    private TemplateInstance page(UUID id, @Nullable String typed, @Nullable Refusal refusal) {
        var file = cases.caseFile(id);
        return Templates.one(file, file.person() == null ? null : known(file.person()), typed, refusal);
    }

    /** As the list of one's own has it: to read the record itself would be a reading of all that it holds, and be kept as one. */
    private @Nullable Person known(UUID person) {
        return Silence.orNone(() -> Listed.all(identity::persons)).stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .orElse(null);
    }
}
