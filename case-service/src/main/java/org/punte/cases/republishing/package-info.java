/** Tells every case file again, so that others can rebuild what they know. */
@NullMarked
package org.punte.cases.republishing;

import org.jspecify.annotations.NullMarked;
