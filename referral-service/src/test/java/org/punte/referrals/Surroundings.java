package org.punte.referrals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.punte.infrastructure.InfrastructureResource;

/** What every test of this service runs on; said once, it holds for all. */
@QuarkusTestResource(
        value = InfrastructureResource.class,
        initArgs = {@ResourceArg(name = "service", value = "referral"), @ResourceArg(name = "keys", value = "true")})
@QuarkusTestResource(IdentityStub.class)
public class Surroundings {}
