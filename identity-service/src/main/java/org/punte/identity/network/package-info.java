/** The network as a whole: its first agencies, its rules, and the pulse by which the other services know that we live. */
@NullMarked
package org.punte.identity.network;

import org.jspecify.annotations.NullMarked;
