/** Where wrapped keys are kept: a database of their own, apart from what they seal. */
@NullMarked
package org.punte.sealing.store;

import org.jspecify.annotations.NullMarked;
