package org.punte.referrals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.punte.infrastructure.InfrastructureResource;
import org.punte.testing.neighbour.NeighbourStub;

/** What every test of this service runs on; said once, it holds for all. */
@QuarkusTestResource(
        value = InfrastructureResource.class,
        initArgs = {@ResourceArg(name = "service", value = "referral"), @ResourceArg(name = "keys", value = "true")})
@QuarkusTestResource(
        value = NeighbourStub.class,
        initArgs = {
            @ResourceArg(name = "client", value = "identity"),
            @ResourceArg(name = "otherwise", value = "404 {}")
        })
public class Surroundings {}
