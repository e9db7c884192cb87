/** How people sign in: the realm of the identity server, kept as its file says. */
@NullMarked
package org.punte.identity.realm;

import org.jspecify.annotations.NullMarked;
