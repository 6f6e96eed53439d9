#pragma once

#include "core/merge/source.hpp"

#include <vector>

namespace kam {

/// The answers of one person as an anonymous round keeps them: without name and time, and under an
/// id that is a digest of round and id. So a late change is known again, and nothing that is kept
/// says whose it is.
Response anonymised(Response response);

/// Of what files bring, makes the answers of single persons anonymous whose round is so, here or in
/// another one of the files. A workspace is left as it is: in it they are so already.
void makeAnonymous(std::vector<Incoming>& files, const Workspace& mine);

/// A change that shows the answers of an anonymous round, or adds to those shown, together with
/// what else is needed so that no role in what is kept then tells whose they are: those that are
/// too few are cleared, of others too where so few would be told by having none.
Change withoutLoneRoles(Change change, const Workspace& before);

} // namespace kam
