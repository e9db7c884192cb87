/** Who has places, and who could help, asked about nobody. */
@NullMarked
package org.punte.portal.place;

import org.jspecify.annotations.NullMarked;
