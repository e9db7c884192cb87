package org.punte.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.punte.infrastructure.InfrastructureResource;

@QuarkusTest
@QuarkusTestResource(
        value = InfrastructureResource.class,
        initArgs = {@ResourceArg(name = "service", value = "sealing"), @ResourceArg(name = "keys", value = "true")})
class ServiceSealerTest {
    private static final byte[] PLAIN = {1, 2, 3};

    @Inject
    ServiceSealer sealer;

    @Test
    void a_value_opens_for_its_own_purpose_only() {
        byte[] sealed = sealer.seal("cursor", PLAIN);

        assertThat(sealer.open("cursor", sealed)).isEqualTo(PLAIN);
        assertThatThrownBy(() -> sealer.open("key", sealed)).isInstanceOf(Unsealable.class);
    }

    @Test
    void a_changed_value_does_not_open() {
        byte[] sealed = sealer.seal("cursor", PLAIN);
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> sealer.open("cursor", sealed)).isInstanceOf(Unsealable.class);
    }
}
