# Makes the database of a register of incoming documents of Sở Xây dựng, province Thanh Lâm (fictional). Runs inside
# Redmine. Days in register.json are counted from REGISTER_TODAY.
require 'json'

ActiveRecord::Migration.verbose = false
ActiveRecord::MigrationContext.new(Rails.root.join('db/migrate').to_s, ActiveRecord::SchemaMigration).migrate
ActiveRecord::Base.descendants.each(&:reset_column_information)
return if Issue.any?

register = JSON.parse(File.read(File.join(__dir__, 'register.json')))
today = Date.parse(ENV.fetch('REGISTER_TODAY'))
day = ->(from_today) { from_today && (today + from_today) }

{ default_language: 'vi', force_default_language_for_anonymous: '1', force_default_language_for_loggedin: '1', date_format: '%d/%m/%Y', time_format: '%H:%M',
  user_format: 'lastname_comma_firstname', login_required: '1', per_page_options: '25,50,100', app_title: 'Sổ văn bản đến',
  welcome_text: '', gravatar_enabled: '0', notified_events: [], parent_issue_dates: 'independent' }.each { |name, value| Setting[name] = value }

admin = User.find_by!(login: 'admin')
admin.update!(password: register['password'], password_confirmation: register['password'], must_change_passwd: false, language: 'vi')

statuses = register['statuses'].to_h { |name, closed| [name, IssueStatus.create!(name: name, is_closed: closed)] }
urgencies = register['urgencies'].to_h { |name| [name, IssuePriority.create!(name: name, is_default: name == 'Thường')] }
tracker = Tracker.create!(name: 'Văn bản đến', default_status: statuses.values.first)
role = Role.create!(name: 'Cán bộ', assignable: true, issues_visibility: 'all', permissions: %i[view_issues add_issues edit_issues add_issue_notes save_queries view_documents])
statuses.values.permutation(2) { |from, to| WorkflowTransition.create!(role: role, tracker: tracker, old_status: from, new_status: to) }

fields = register['fields'].to_h do |name, kind, values|
  [name, IssueCustomField.create!(name: name, field_format: kind, possible_values: values || [], is_for_all: true, is_filter: true, searchable: kind == 'string', trackers: [tracker])]
end
project = Project.create!(name: 'Văn bản đến Sở Xây dựng', identifier: 'van-ban-den', is_public: false, trackers: [tracker], enabled_module_names: %w[issue_tracking])
project.issue_custom_fields = fields.values

users = register['users'].to_h do |login, name, office|
  # A person is shown as “name, office”.
  user = User.new(lastname: name, firstname: office, mail: "#{login}@thanh-lam.example", language: 'vi', mail_notification: 'none')
  user.login = login
  user.password = user.password_confirmation = register['password']
  user.save!
  Member.create!(project: project, principal: user, roles: [role])
  [login, user]
end

register['documents'].each_with_index do |document, index|
  issue = Issue.new(project: project, tracker: tracker, author: users.fetch('tt.lan'), subject: document['subject'], status: statuses.fetch(document['status']),
                    priority: urgencies.fetch(document['urgency']), assigned_to: users.fetch(document['assignee']), start_date: day[document['arrived']], due_date: day[document['due']])
  values = { 'Số đến' => register['firstArrival'] + index, 'Số, ký hiệu' => document['number'], 'Nơi gửi' => document['sender'], 'Ngày văn bản' => day[document['issued']].iso8601,
             'Đơn vị chủ trì' => document['unit'], 'Vai trò' => document['role'], 'Độ mật' => document['secrecy'], 'Loại văn bản' => document['class'] }
  issue.custom_field_values = values.to_h { |name, value| [fields.fetch(name).id.to_s, value.to_s] }
  issue.save!
end

columns = [:id, *['Số đến', 'Số, ký hiệu'].map { |name| :"cf_#{fields.fetch(name).id}" }, :subject,
           *['Nơi gửi', 'Ngày văn bản'].map { |name| :"cf_#{fields.fetch(name).id}" }, :start_date, :due_date, :assigned_to, :status, :priority,
           *['Đơn vị chủ trì', 'Vai trò', 'Độ mật', 'Loại văn bản'].map { |name| :"cf_#{fields.fetch(name).id}" }]
Setting.issue_list_default_columns = columns.map(&:to_s)
query = IssueQuery.new(name: 'Văn bản đến', project: project, user: admin, visibility: Query::VISIBILITY_PUBLIC, filters: {}, sort_criteria: [%w[id asc]])
query.column_names = columns
query.save!
project.update!(default_issue_query_id: query.id) if project.respond_to?(:default_issue_query_id=)
