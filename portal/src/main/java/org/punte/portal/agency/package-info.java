/** The agencies of the network. */
@NullMarked
package org.punte.portal.agency;

import org.jspecify.annotations.NullMarked;
