/** Pages on which people are referred together, and on which they are answered together. */
@NullMarked
package org.punte.portal.party;

import org.jspecify.annotations.NullMarked;
