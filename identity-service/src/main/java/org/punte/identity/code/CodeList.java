package org.punte.identity.code;

import java.util.List;
import java.util.Optional;

/**
 * A list of codes.
 *
 * @param source where it comes from
 */
public record CodeList(String name, String source, List<Code> codes) {
    Optional<Code> find(String code) {
        return codes.stream().filter(known -> known.code().equals(code)).findFirst();
    }
}
