/** The other services and the identity server, imitated at the edge: plain HTTP that answers what a test told it to. */
@NullMarked
package org.punte.portal.network;

import org.jspecify.annotations.NullMarked;
