package org.punte.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.junit.jupiter.api.Test;
import org.punte.web.problem.Rejection;

class ClientKeyTest {
    @Test
    void no_text_is_no_key() {
        assertThat(ClientKey.parse(null)).isNull();
    }

    @Test
    void pem_and_jwk_of_the_same_key_are_the_same() throws Exception {
        var rsa = rsa(2_048);

        var byPem = ClientKey.parse(pem(rsa));
        var byJwk = ClientKey.parse(PublicJsonWebKey.Factory.newPublicJwk(rsa).toJson());

        assertThat(byPem).isEqualTo(byJwk);
        assertThat(byPem.algorithm()).isEqualTo("RS256");
        assertThat(byPem.keySet()).contains("\"use\":\"sig\"", byPem.id());
    }

    @Test
    void curves_have_their_own_algorithms() throws Exception {
        assertThat(ClientKey.parse(pem(curve("secp256r1"))).algorithm()).isEqualTo("ES256");
        assertThat(ClientKey.parse(pem(curve("secp384r1"))).algorithm()).isEqualTo("ES384");
    }

    @Test
    void a_private_key_is_refused_whatever_it_is_written_in() throws Exception {
        var pair = KeyPairGenerator.getInstance("EC").generateKeyPair();
        var jwk = PublicJsonWebKey.Factory.newPublicJwk(pair.getPublic());
        jwk.setPrivateKey(pair.getPrivate());

        assertThatThrownBy(() -> ClientKey.parse(jwk.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE)))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("private key");
        assertThatThrownBy(() -> ClientKey.parse("-----BEGIN PRIVATE KEY-----"))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("private key");
    }

    @Test
    void short_odd_or_unreadable_keys_are_refused() throws Exception {
        for (var text :
                new String[] {pem(rsa(1_024)), pem(curve("secp521r1")), "{\"kty\":\"oct\",\"k\":\"AAAA\"}", "{", "x"})
            assertThatThrownBy(() -> ClientKey.parse(text)).isInstanceOf(Rejection.class);
    }

    private static PublicKey rsa(int bits) throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair().getPublic();
    }

    private static PublicKey curve(String name) throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(name));
        return generator.generateKeyPair().getPublic();
    }

    private static String pem(PublicKey key) {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }
}
