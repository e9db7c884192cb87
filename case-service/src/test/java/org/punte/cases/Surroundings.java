package org.punte.cases;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.punte.infrastructure.InfrastructureResource;
import org.punte.testing.neighbour.NeighbourStub;

/** What every test of this module runs on: real databases, no broker. */
@QuarkusTestResource(
        value = InfrastructureResource.class,
        initArgs = {@ResourceArg(name = "service", value = "case"), @ResourceArg(name = "keys", value = "true")})
@QuarkusTestResource(
        value = NeighbourStub.class,
        initArgs = {
            @ResourceArg(name = "client", value = "identity"),
            @ResourceArg(name = "otherwise", value = "200 {\"unavailable\": []}")
        })
class Surroundings {}
