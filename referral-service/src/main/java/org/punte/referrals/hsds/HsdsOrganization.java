package org.punte.referrals.hsds;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.agency.ListedAgency;

/** An agency. {@code services} only where one is asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HsdsOrganization(
        UUID id, String name, String description, @Nullable List<HsdsServiceRecord> services) {
    static HsdsOrganization of(ListedAgency agency) {
        return with(agency, null);
    }

    static HsdsOrganization with(ListedAgency agency, @Nullable List<HsdsServiceRecord> services) {
        var region = agency.county() == null ? "" : ", region " + agency.county();
        return new HsdsOrganization(agency.id(), agency.name(), "Agency of the network" + region, services);
    }
}
