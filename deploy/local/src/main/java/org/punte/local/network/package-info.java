/** The demo network: fourteen invented agencies in the shape of a real project, made through our own API. */
@NullMarked
package org.punte.local.network;

import org.jspecify.annotations.NullMarked;
