/** Keycloak as a child process, with our realm. */
@NullMarked
package org.punte.infrastructure.daemon.keycloak;

import org.jspecify.annotations.NullMarked;
