package org.punte.cases;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.punte.infrastructure.InfrastructureResource;

/** What every test of this module runs on: real databases, no broker. */
@QuarkusTestResource(
        value = InfrastructureResource.class,
        initArgs = {@ResourceArg(name = "service", value = "case"), @ResourceArg(name = "keys", value = "true")})
@QuarkusTestResource(IdentityStub.class)
class Surroundings {}
