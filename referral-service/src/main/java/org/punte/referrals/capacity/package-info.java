/** Free places: exact for their agency, three words for everybody else, and the question that names nobody. */
@NullMarked
package org.punte.referrals.capacity;

import org.jspecify.annotations.NullMarked;
