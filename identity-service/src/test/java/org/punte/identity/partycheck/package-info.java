/** Who may be brought together. */
@NullMarked
package org.punte.identity.partycheck;

import org.jspecify.annotations.NullMarked;
