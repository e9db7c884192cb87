/** The edge to Keycloak, which holds how accounts sign in; nothing about persons goes there. */
@NullMarked
package org.punte.identity.keycloak;

import org.jspecify.annotations.NullMarked;
