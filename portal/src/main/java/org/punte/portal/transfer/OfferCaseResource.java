package org.punte.portal.transfer;

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
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.Refused;
import org.punte.portal.client.Write;
import org.punte.portal.client.cases.CaseClient;
import org.punte.portal.client.identity.Consent;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.client.transfer.OpenReferral;
import org.punte.portal.client.transfer.TransferBody.Offer;
import org.punte.portal.client.transfer.TransferClient;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Refusal;

/** Offering a case: to whom, what the other side sees, and what becomes of each open item. */
@Path("/casefiles/{file}/offer")
@Authenticated
class OfferCaseResource {
    private final CaseClient cases;
    private final IdentityClient identity;
    private final TransferClient transfers;
    private final Directory directory;

    OfferCaseResource(
            @RestClient CaseClient cases,
            @RestClient IdentityClient identity,
            @RestClient TransferClient transfers,
            Directory directory) {
        this.cases = cases;
        this.identity = identity;
        this.transfers = transfers;
        this.directory = directory;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(
                UUID file,
                UUID person,
                boolean child,
                List<Consent> consents,
                List<OpenReferral> open,
                Directory directory,
                OfferForm typed,
                String key,
                @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance form(@RestPath UUID file) {
        return page(file, new OfferForm(), UUID.randomUUID().toString(), null);
    }

    @POST
    public Response offer(@RestPath UUID file, @RestForm String key, @BeanParam OfferForm typed) {
        try {
            var command = command(file, typed);
            var sent = Write.once(() -> transfers.offer(key, command));
            return Pages.goTo("/referrals/" + sent.id());
        } catch (Refused refused) {
            var next = refused.isUndecided() ? key : UUID.randomUUID().toString();
            return Pages.answer(refused.status(), page(file, typed, next, Refusal.of(refused)));
        }
    }

    private Offer command(UUID file, OfferForm typed) {
        var person = person(file);
        var id = Fields.id(typed.consent());
        var consent = consents(person).stream()
                .filter(live -> live.id().equals(id))
                .findFirst()
                .orElseThrow(Fields::invalid);
        return new Offer(
                person,
                Fields.required(consent.receiver()),
                id,
                Fields.required(typed.service()),
                typed.urgency(),
                typed.envelope(identity.person(person)),
                file,
                typed.note(),
                typed.decisions());
    }

    private TemplateInstance page(UUID file, OfferForm typed, String key, @Nullable Refusal refusal) {
        var person = person(file);
        return Templates.form(
                file,
                person,
                identity.person(person).treatedAsChild(),
                consents(person),
                transfers.open(person).items(),
                directory,
                typed,
                key,
                refusal);
    }

    /** Whom the file is about; only whoever is assigned to it is told. */
    private UUID person(UUID file) {
        return Fields.required(cases.caseFile(file).person());
    }

    private List<Consent> consents(UUID person) {
        return identity.consents(person).items().stream()
                .filter(Consent::isShared)
                .toList();
    }
}
