/** Systems of partner agencies that sign in by themselves: which doors they may use, and how they prove who they are. */
@NullMarked
package org.punte.identity.client;

import org.jspecify.annotations.NullMarked;
