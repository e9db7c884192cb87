/** Roles that somebody is to get: at once, or after a second person agreed. */
@NullMarked
package org.punte.identity.rolegrant;

import org.jspecify.annotations.NullMarked;
