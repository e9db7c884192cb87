package org.punte.referrals.hsds;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.ANALYST;
import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.budget.Budget;
import org.punte.referrals.budget.Budgets;
import org.punte.referrals.directory.ServiceEntry;
import org.punte.referrals.need.ServiceCode;
import org.punte.web.caller.ClientScope;

/** The paths of the HSDS 3.0 API (openapi.json of the specification). */
@Path("/hsds")
class HsdsResource {
    private final HsdsReading reading;
    private final Budgets budgets;
    private final Clock clock;

    HsdsResource(HsdsReading reading, Budgets budgets, Clock clock) {
        this.reading = reading;
        this.budgets = budgets;
        this.clock = clock;
    }

    @GET
    @Path("/")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK, AGENCY_ADMIN, NETWORK_ADMIN, ANALYST})
    @ClientScope({"referrals:read", "referrals:send", "referrals:answer"})
    @Operation(summary = "What this API is")
    public HsdsBase base() {
        return HsdsBase.PRESENT;
    }

    @GET
    @Path("/services")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK, AGENCY_ADMIN, NETWORK_ADMIN, ANALYST})
    @ClientScope({"referrals:read", "referrals:send", "referrals:answer"})
    @Operation(summary = "Services, page by page")
    public HsdsPage<HsdsServiceRecord> services(
            @RestQuery @Nullable @Size(max = 100) String search,
            @RestQuery("organization_id") @Nullable UUID organization,
            @RestQuery("taxonomy_term_id") @Nullable UUID term,
            @RestQuery("taxonomy_id") @Nullable UUID taxonomy,
            @RestQuery("modified_after") @Nullable Instant modifiedAfter,
            @RestQuery @DefaultValue("false") boolean full,
            @RestQuery @DefaultValue("1") @Min(1) @Max(100_000) int page,
            @RestQuery("per_page") @DefaultValue("50") @Min(1) @Max(100) int perPage) {
        budgets.spend(Budget.HSDS);
        var found = reading.services(new HsdsFilter(search, organization, term, taxonomy, modifiedAfter));
        return HsdsPage.of(found, page, perPage, full ? this::full : HsdsServiceRecord::listed);
    }

    @GET
    @Path("/services/{id}")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK, AGENCY_ADMIN, NETWORK_ADMIN, ANALYST})
    @ClientScope({"referrals:read", "referrals:send", "referrals:answer"})
    @Operation(summary = "One service with all of its parts")
    public HsdsServiceRecord service(@RestPath UUID id) {
        budgets.spend(Budget.HSDS);
        return full(reading.service(id));
    }

    @GET
    @Path("/organizations")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK, AGENCY_ADMIN, NETWORK_ADMIN, ANALYST})
    @ClientScope({"referrals:read", "referrals:send", "referrals:answer"})
    @Operation(summary = "Agencies, page by page")
    public HsdsPage<HsdsOrganization> organizations(
            @RestQuery @Nullable @Size(max = 100) String search,
            @RestQuery @DefaultValue("1") @Min(1) @Max(100_000) int page,
            @RestQuery("per_page") @DefaultValue("50") @Min(1) @Max(100) int perPage) {
        budgets.spend(Budget.HSDS);
        var found = reading.organizations(agency -> search == null || HsdsFilter.isIn(search, agency.name()));
        return HsdsPage.of(found, page, perPage, HsdsOrganization::of);
    }

    @GET
    @Path("/organizations/{id}")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK, AGENCY_ADMIN, NETWORK_ADMIN, ANALYST})
    @ClientScope({"referrals:read", "referrals:send", "referrals:answer"})
    @Operation(summary = "One agency with its services")
    public HsdsOrganization organization(@RestPath UUID id) {
        budgets.spend(Budget.HSDS);
        return reading.organization(id);
    }

    @GET
    @Path("/service_at_locations")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK, AGENCY_ADMIN, NETWORK_ADMIN, ANALYST})
    @ClientScope({"referrals:read", "referrals:send", "referrals:answer"})
    @Operation(summary = "Services at their desks, page by page; a location is a region")
    public HsdsPage<HsdsPlaced> placed(
            @RestQuery @Nullable @Size(max = 100) String search,
            @RestQuery("organization_id") @Nullable UUID organization,
            @RestQuery("taxonomy_term_id") @Nullable UUID term,
            @RestQuery("taxonomy_id") @Nullable UUID taxonomy,
            @RestQuery("modified_after") @Nullable Instant modifiedAfter,
            @RestQuery @DefaultValue("1") @Min(1) @Max(100_000) int page,
            @RestQuery("per_page") @DefaultValue("50") @Min(1) @Max(100) int perPage) {
        budgets.spend(Budget.HSDS);
        var found = reading.services(new HsdsFilter(search, organization, term, taxonomy, modifiedAfter));
        return HsdsPage.of(found, page, perPage, HsdsPlaced::listed);
    }

    @GET
    @Path("/service_at_locations/{id}")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK, AGENCY_ADMIN, NETWORK_ADMIN, ANALYST})
    @ClientScope({"referrals:read", "referrals:send", "referrals:answer"})
    @Operation(summary = "One service at its desk")
    public HsdsPlaced onePlaced(@RestPath UUID id) {
        budgets.spend(Budget.HSDS);
        return HsdsPlaced.full(reading.placed(id), clock.instant());
    }

    @GET
    @Path("/taxonomies")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK, AGENCY_ADMIN, NETWORK_ADMIN, ANALYST})
    @ClientScope({"referrals:read", "referrals:send", "referrals:answer"})
    @Operation(summary = "The lists of words: one")
    public HsdsPage<HsdsTaxonomy> taxonomies(
            @RestQuery @DefaultValue("1") @Min(1) @Max(100_000) int page,
            @RestQuery("per_page") @DefaultValue("50") @Min(1) @Max(100) int perPage) {
        budgets.spend(Budget.HSDS);
        return HsdsPage.of(List.of(HsdsTaxonomy.SERVICES), page, perPage, taxonomy -> taxonomy);
    }

    @GET
    @Path("/taxonomies/{id}")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK, AGENCY_ADMIN, NETWORK_ADMIN, ANALYST})
    @ClientScope({"referrals:read", "referrals:send", "referrals:answer"})
    @Operation(summary = "One list of words")
    public HsdsTaxonomy taxonomy(@RestPath UUID id) {
        budgets.spend(Budget.HSDS);
        if (!id.equals(HsdsTaxonomy.SERVICES.id())) throw HsdsReading.unknown(id);
        return HsdsTaxonomy.SERVICES;
    }

    @GET
    @Path("/taxonomy_terms")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK, AGENCY_ADMIN, NETWORK_ADMIN, ANALYST})
    @ClientScope({"referrals:read", "referrals:send", "referrals:answer"})
    @Operation(summary = "The words: services")
    public HsdsPage<HsdsTerm> terms(
            @RestQuery("taxonomy_id") @Nullable UUID taxonomy,
            @RestQuery @DefaultValue("1") @Min(1) @Max(100_000) int page,
            @RestQuery("per_page") @DefaultValue("50") @Min(1) @Max(100) int perPage) {
        budgets.spend(Budget.HSDS);
        var all = taxonomy == null || taxonomy.equals(HsdsTaxonomy.SERVICES.id());
        return HsdsPage.of(all ? List.of(ServiceCode.values()) : List.<ServiceCode>of(), page, perPage, HsdsTerm::of);
    }

    @GET
    @Path("/taxonomy_terms/{id}")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK, AGENCY_ADMIN, NETWORK_ADMIN, ANALYST})
    @ClientScope({"referrals:read", "referrals:send", "referrals:answer"})
    @Operation(summary = "One word")
    public HsdsTerm term(@RestPath UUID id) {
        budgets.spend(Budget.HSDS);
        return Stream.of(ServiceCode.values())
                .map(HsdsTerm::of)
                .filter(term -> term.id().equals(id))
                .findFirst()
                .orElseThrow(() -> HsdsReading.unknown(id));
    }

    private HsdsServiceRecord full(ServiceEntry service) {
        return HsdsServiceRecord.full(service, clock.instant());
    }
}
