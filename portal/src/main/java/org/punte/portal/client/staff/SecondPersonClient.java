package org.punte.portal.client.staff;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Nothing;
import org.punte.portal.client.Patience;
import org.punte.portal.client.RefusedMapper;
import org.punte.portal.client.TokenForwarding;

/** What two people decide about an agency: roles, domains of work addresses, second persons, what it is known by. */
@Path("/v1")
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface SecondPersonClient {
    @GET
    @Path("/role-grants/pending")
    @ApplyGuard(Patience.IDENTITY)
    Listed<RoleGrant> pendingGrants();

    @POST
    @Path("/role-grants/{id}/{answer}")
    void answerGrant(
            @RestPath UUID id, @RestPath String answer, @RestHeader("Idempotency-Key") String key, Nothing body);

    @GET
    @Path("/mail-domains")
    @ApplyGuard(Patience.IDENTITY)
    Listed<MailDomain> mailDomains(@RestQuery @Nullable UUID agency);

    /** Proposals that the reader may decide, of whichever agency. */
    @GET
    @Path("/mail-domains/pending")
    @ApplyGuard(Patience.IDENTITY)
    Listed<MailDomain> pendingDomains();

    @POST
    @Path("/mail-domains")
    MailDomain proposeDomain(@RestHeader("Idempotency-Key") String key, StaffCommand.ProposeDomain command);

    @POST
    @Path("/mail-domains/{id}/{answer}")
    void answerDomain(
            @RestPath UUID id, @RestPath String answer, @RestHeader("Idempotency-Key") String key, Nothing body);

    @GET
    @Path("/second-persons")
    @ApplyGuard(Patience.IDENTITY)
    Listed<SecondPerson> secondPersons(@RestQuery @Nullable UUID agency);

    /** Those of whichever agency who wait for a network administrator. */
    @GET
    @Path("/second-persons/pending")
    @ApplyGuard(Patience.IDENTITY)
    Listed<SecondPerson> pendingSecondPersons();

    @POST
    @Path("/second-persons")
    SecondPerson nameSecondPerson(@RestHeader("Idempotency-Key") String key, StaffCommand.NameSecondPerson command);

    @POST
    @Path("/second-persons/{id}/{answer}")
    void answerSecondPerson(
            @RestPath UUID id, @RestPath String answer, @RestHeader("Idempotency-Key") String key, Nothing body);

    @GET
    @Path("/agency-corrections")
    @ApplyGuard(Patience.IDENTITY)
    Listed<Correction> corrections(@RestQuery @Nullable UUID agency);

    @POST
    @Path("/agency-corrections")
    Correction correct(@RestHeader("Idempotency-Key") String key, StaffCommand.CorrectAgency command);

    @POST
    @Path("/agency-corrections/{id}/{answer}")
    void answerCorrection(
            @RestPath UUID id, @RestPath String answer, @RestHeader("Idempotency-Key") String key, Nothing body);

    @GET
    @Path("/account-review/escalations")
    @ApplyGuard(Patience.IDENTITY)
    Listed<Review.Escalation> escalations();

    @POST
    @Path("/account-review/escalations/{id}/decision")
    void decideEscalation(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, StaffCommand.Keep command);

    @GET
    @Path("/staff")
    @ApplyGuard(Patience.IDENTITY)
    Listed<StaffMember> staff(@RestQuery @Nullable UUID agency);

    @POST
    @Path("/accounts/{id}/{move}")
    void letIn(
            @RestPath UUID id,
            @RestPath String move,
            @RestQuery UUID agency,
            @RestHeader("Idempotency-Key") String key,
            Nothing body);
}
