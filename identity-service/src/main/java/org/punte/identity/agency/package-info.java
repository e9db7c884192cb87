/** Who belongs to the network: agencies, their kind, county, calendar and standing. */
@NullMarked
package org.punte.identity.agency;

import org.jspecify.annotations.NullMarked;
