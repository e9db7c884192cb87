/** Accounts that nobody has used for a month: announced to their administrators, then blocked; the last of a role waits. */
@NullMarked
package org.punte.identity.dormancy;

import org.jspecify.annotations.NullMarked;
