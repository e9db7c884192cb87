/** Applications to join the network: anybody may write one, two people of two agencies approve it. */
@NullMarked
package org.punte.identity.application;

import org.jspecify.annotations.NullMarked;
